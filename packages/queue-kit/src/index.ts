export * from './create-queue-kit.ts';
export * from './errors.ts';
export * from './in-process/kit.ts';
export * from './port.ts';
export * from './redis/kit.ts';
