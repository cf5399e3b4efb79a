import { expect, it } from 'vitest';
import { accentOf } from './accent.ts';
import { colors } from './sheet.ts';

it('keeps every colour readable, and takes nothing that is none', () => {
  expect(accentOf('#112244')).toEqual({ fill: '#112244', onFill: '#ffffff', text: '#112244' });
  expect(accentOf('#ffee00')).toEqual({ fill: '#ffee00', onFill: colors.ink, text: colors.ink });
  for (const none of [null, undefined, 'red', '#12', 'url(x)'])
    expect(accentOf(none).fill).toBe(colors.brand);
});
