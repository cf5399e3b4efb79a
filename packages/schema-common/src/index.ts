export { readTypeDefs } from './read-type-defs.ts';
export { commonResolvers } from './scalars.ts';
