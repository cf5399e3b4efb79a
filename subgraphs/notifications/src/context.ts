import type { ResolverContext, StartContext, UseCaseContext } from '@webrana/subgraph-kit';
import { readSettings, type Settings } from './config.ts';
import { createMailer, type Mailer } from './mail/mailer.ts';
import { deliveryLoader } from './modules/delivery/delivery.loaders.ts';
import { noticeLoader } from './modules/notice/notice.loaders.ts';

/** What this subgraph makes for itself at start. */
export type Deps = {
  readonly settings: Settings;
  /** `undefined` while no mail server is set; deliveries wait. */
  readonly mailer: Mailer | undefined;
};

export const createDeps = ({ environment, log }: StartContext): Deps => {
  const settings = readSettings(environment);
  if (!settings.smtpUrl) log.warn({}, 'SMTP_URL is not set: mails are written down and wait');
  return { settings, mailer: createMailer(settings) };
};

export const closeDeps = async ({ mailer }: Deps): Promise<void> => mailer?.close();

export const createLoaders = (context: UseCase) => ({
  noticeById: noticeLoader(context),
  deliveryById: deliveryLoader(context),
});

export type Loaders = ReturnType<typeof createLoaders>;
export type UseCase = UseCaseContext<Deps>;
export type Context = ResolverContext<Deps, Loaders>;
