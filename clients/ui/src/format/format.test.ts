import { describe, expect, it } from 'vitest';
import {
  dayOf,
  dayStart,
  daysUntil,
  formatDate,
  formatDateTime,
  formatShortDateTime,
  formatTime,
  formatTimeLeft,
  monthOf,
} from './date';
import { hostnameProblem, isPublicSshKey } from './hostname';
import { formatMoney } from './money';
import { formatPercent } from './percent';
import { formatGiB, formatMemory, formatSpecification } from './specification';

describe('formatMoney', () => {
  it.each([
    [{ amount: 150_000, currency: 'IDR' }, 'Rp150.000'],
    [{ amount: 0, currency: 'IDR' }, 'Rp0'],
    [{ amount: -5_000, currency: 'IDR' }, '-Rp5.000'],
    [{ amount: 9_007_199_254_740_991, currency: 'IDR' }, 'Rp9.007.199.254.740.991'],
    [{ amount: 123_450, currency: 'USD' }, 'US$1,234.50'],
  ])('%o is %s', (money, text) => expect(formatMoney(money)).toBe(text));
});

it('writes shares in both languages', () => {
  expect(formatPercent(1250, 'id')).toBe('12,5%');
  expect(formatPercent(1205, 'en')).toBe('12.05%');
});

describe('dates', () => {
  it('writes Jakarta time in both languages', () => {
    expect(formatDateTime('2026-11-22T07:05:00.000Z', 'id')).toBe('22 November 2026 14.05 WIB');
    expect(formatDateTime('2026-11-22T07:05:00.000Z', 'en')).toBe('22 November 2026 14:05 WIB');
    expect(formatDateTime('2026-08-31T17:00:00.000Z', 'id')).toBe('1 September 2026 00.00 WIB');
    expect(formatShortDateTime('2026-11-22T07:05:00.000Z', 'id')).toBe('22 Nov 14.05');
    expect(formatDate('2026-11-22T17:00:00.000Z', 'id')).toBe('23 November 2026');
    expect(formatTime('2026-11-22T07:05:00.000Z', 'id')).toBe('14.05 WIB');
    expect(formatTime('2026-11-22T17:05:00.000Z', 'en')).toBe('00:05 WIB');
  });

  it('begins days and months at midnight in Jakarta', () => {
    expect(monthOf(new Date('2026-10-31T16:59:59Z'))).toBe('2026-10');
    expect(monthOf(new Date('2026-10-31T17:00:00Z'))).toBe('2026-11');
    expect(dayOf(new Date('2026-10-31T17:00:00Z'))).toBe('2026-11-01');
    expect(dayStart('2026-11-01')?.toISOString()).toBe('2026-10-31T17:00:00.000Z');
    expect(dayStart('2026-11-01', 1)?.toISOString()).toBe('2026-11-01T17:00:00.000Z');
    expect(dayStart('soon')).toBeUndefined();
  });

  it('counts days by the Jakarta calendar', () => {
    const now = new Date('2026-11-22T16:59:00.000Z');
    expect(daysUntil('2026-11-22T17:01:00.000Z', now)).toBe(1);
    expect(daysUntil('2026-11-22T00:00:00.000Z', now)).toBe(0);
    expect(daysUntil('2026-11-20T16:59:00.000Z', now)).toBe(-2);
  });

  it('writes what is left', () => {
    const now = Date.parse('2026-11-22T07:00:00.000Z');
    expect(formatTimeLeft('2026-11-22T08:04:09.000Z', now)).toBe('1:04:09');
    expect(formatTimeLeft('2026-11-22T07:04:09.000Z', now)).toBe('04:09');
    expect(formatTimeLeft('2026-11-22T06:00:00.000Z', now)).toBe('00:00');
  });
});

describe('specifications', () => {
  it('uses the units people shop with', () => {
    expect(formatMemory(512, 'id')).toBe('512 MB');
    expect(formatMemory(4096, 'id')).toBe('4 GB');
    expect(formatGiB(1000, 'id')).toBe('1 TB');
    expect(formatGiB(1536, 'id')).toBe('1,5 TB');
    expect(formatSpecification({ vcpuCount: 2, memoryMiB: 4096, diskGiB: 80 }, 'id')).toBe(
      '2 vCPU · 4 GB RAM · 80 GB SSD',
    );
  });
});

describe('hostnames and keys', () => {
  it.each([
    ['web-1', null],
    ['web-1.example.com', null],
    ['', 'EMPTY'],
    ['a'.repeat(64), 'TOO_LONG'],
    ['web_1', 'CHARACTERS'],
    ['-web', 'EDGES'],
    ['web-.id', 'EDGES'],
    ['web..id', 'EDGES'],
  ])('%s is %s', (value, problem) => expect(hostnameProblem(value)).toBe(problem));

  it('knows a public key from a private one', () => {
    expect(isPublicSshKey('ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJx budi@laptop')).toBe(true);
    expect(isPublicSshKey('-----BEGIN OPENSSH PRIVATE KEY-----')).toBe(false);
  });
});
