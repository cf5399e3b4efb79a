export type { Books } from './books/books.ts';
export type * from './books/records.ts';
export type { SandboxClient } from './client.ts';
export { connectSandbox } from './client.ts';
export type { BooksView, ServerView } from './control/read-books.ts';
export type { FaultInput } from './faults.ts';
export type { SandboxSettings } from './settings.ts';
export type { RunningSandbox, SandboxOptions } from './start.ts';
export { SANDBOX_CREDENTIALS, startSandbox } from './start.ts';
