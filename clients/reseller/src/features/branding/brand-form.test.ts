import { expect, it } from 'vitest';
import { inputOf, noBrand, printedColor, problemsOf } from './brand-form';
import { fit } from './logo-file';

it('names what is wrong, and sends what is filled in', () => {
  const values = { ...noBrand, name: ' Awan ' };
  expect(problemsOf(values)).toEqual({});
  expect(
    problemsOf({
      ...values,
      name: 'A',
      address: 'a\nb\nc\nd\ne',
      taxNumber: '12',
      accentColor: 'red',
    }),
  ).toEqual({
    name: 'nameNeeded',
    address: 'addressLong',
    taxNumber: 'taxNumberWrong',
    accentColor: 'colorWrong',
  });
  expect(inputOf({ ...values, taxNumber: '12.345.678.9-012.345' })).toEqual({
    name: 'Awan',
    legalName: null,
    address: null,
    taxNumber: '123456789012345',
    accentColor: null,
    isEnabled: true,
  });
  expect(inputOf({ ...values, logo: null, logoBase64: null })).toMatchObject({ logoBase64: null });
});

it('keeps a pale colour readable', () => {
  expect(printedColor('#ffee00')).toEqual({ fill: '#ffee00', onFill: '#1b1f33', text: '#1b1f33' });
  expect(printedColor('#112244').onFill).toBe('#ffffff');
  expect(printedColor('').fill).toBe('#23288a');
});

it('fits a picture, never larger than it is', () => {
  expect(fit(2000, 1000, 900)).toEqual([900, 450]);
  expect(fit(100, 4, 900)).toEqual([100, 4]);
  expect(fit(10_000, 1, 900)).toEqual([900, 1]);
});
