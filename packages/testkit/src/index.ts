export { createTestClock, type TestClock } from './clock.ts';
export { Customer, type OrderView, referenceOf, type Wish } from './customer.ts';
export * from './documents.ts';
export { type GraphAnswer, GraphClient, type Watch } from './graph-client.ts';
export { type Filling, minimalDocument, oddFillings } from './minimal-document.ts';
export { type BootOptions, bootPlatform, freePort, settingsOf, TestPlatform } from './platform.ts';
export { spawnProgram, type TestProcess } from './process.ts';
export { createProfile, profileKind, type TestProfile } from './profile.ts';
export {
  callersOf,
  internalFields,
  outwardFields,
  type RoleCaller,
  roleColumns,
} from './roles.ts';
export { until } from './until.ts';
