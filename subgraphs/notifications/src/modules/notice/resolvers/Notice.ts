import type { NoticeResolvers } from '../../../__generated__/resolvers.ts';
import { appText } from '../../../templates/render.ts';

export const Notice: NoticeResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.noticeById.load(id),
  title: (notice, _args, { request }) => appText(notice, request.locale).title,
  body: (notice, _args, { request }) => appText(notice, request.locale).body,
};
