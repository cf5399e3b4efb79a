import { requireUser } from '@webrana/subgraph-kit';
import type { UseCase } from '../../../context.ts';
import { type Preference, preferencesOf } from '../preference.repository.ts';

/** What the viewer wants to be told, for every kind of news and every channel. */
export const listPreferences = ({ actor, em }: UseCase): Promise<Preference[]> =>
  preferencesOf(em, requireUser(actor).userId);
