import { CrashPage } from '@webrana/ui';
import { useRouteError } from 'react-router';

/** What a page that broke shows. */
export const RouteError = () => <CrashPage error={useRouteError()} />;
