import { expect, it } from 'vitest';
import { bySubject } from './subjects';

it('groups what there is, in the order of the page', () => {
  expect(bySubject(['SECURITY', 'BONUS_EXPIRED', 'TOPPED_UP', 'INSTANCE_READY'])).toEqual([
    { subject: 'SERVERS', kinds: ['INSTANCE_READY'] },
    { subject: 'BALANCE', kinds: ['TOPPED_UP', 'BONUS_EXPIRED'] },
    { subject: 'ACCOUNT', kinds: ['SECURITY'] },
  ]);
});

it('loses no kind it does not know', () => {
  expect(bySubject(['SOMETHING_NEW'])).toEqual([{ subject: 'ACCOUNT', kinds: ['SOMETHING_NEW'] }]);
});
