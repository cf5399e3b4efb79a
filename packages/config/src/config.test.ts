import { expect, it } from 'vitest';
import { z } from 'zod';
import { ConfigError, readConfig } from './index.ts';

const schema = z.object({ PORT: z.coerce.number().default(4000), KEY: z.string().min(8) });

it('reads values and defaults', () => {
  expect(readConfig(schema, { KEY: 'long enough' })).toEqual({ PORT: 4000, KEY: 'long enough' });
});

it('treats an emptied variable as absent and names it', () => {
  expect(() => readConfig(schema, { KEY: '' })).toThrow(ConfigError);
  expect(() => readConfig(schema, { KEY: '' })).toThrow(/KEY/);
});
