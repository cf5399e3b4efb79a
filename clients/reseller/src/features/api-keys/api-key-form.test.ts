import { describe, expect, it } from 'vitest';
import { addressesIn, isAddressRule } from './addresses';
import { expiryOf, limitsOf, newKey, problemsOf } from './api-key-form';
import { curlOf, exampleQuery, reachEverywhere, reachesOf, scopesOf } from './scopes';

const now = new Date('2026-11-22T07:00:00Z');

describe('the form of a key', () => {
  it('takes addresses and networks, and nothing that only looks like them', () => {
    for (const right of ['203.0.113.7', '203.0.113.0/24', '0.0.0.0/0', '2001:db8::/48', '::1'])
      expect(isAddressRule(right), right).toBe(true);
    for (const wrong of [
      '',
      '203.0.113',
      '256.1.1.1',
      '1.2.3.4/33',
      '::1/129',
      '1.2.3.4/',
      'a.b',
      '1.2.3.4/8/8',
      '2001:db8:::1',
    ])
      expect(isAddressRule(wrong), wrong).toBe(false);
    expect(addressesIn(' 1.2.3.4,\n1.2.3.4 ::1; ')).toEqual(['1.2.3.4', '::1']);
  });

  it('names the first thing that is wrong with each field', () => {
    expect(problemsOf({ ...newKey, name: 'CI' }, now)).toEqual({});
    expect(
      problemsOf(
        {
          ...newKey,
          reaches: reachesOf([]),
          addresses: '1.2.3.4 x',
          lifetime: 'date',
          expiresOn: '2026-11-21',
        },
        now,
      ),
    ).toEqual({
      name: 'nameNeeded',
      scopes: 'scopesNeeded',
      allowedAddresses: 'x',
      expiresAt: 'dateNeeded',
    });
    expect(
      problemsOf({ ...newKey, name: 'CI', lifetime: 'date', expiresOn: '2026-11-22' }, now),
    ).toEqual({});
  });

  it('says no limit where nothing is chosen', () => {
    expect(limitsOf({ ...newKey, name: ' CI ' })).toEqual({
      name: 'CI',
      scopes: ['INSTANCES_READ', 'PROJECTS_READ'],
      projectIds: null,
      allowedAddresses: null,
      monthlyCap: null,
    });
    expect(
      limitsOf({ ...newKey, projectIds: ['prj_1'], addresses: '::1', monthlyCap: 5 }),
    ).toMatchObject({
      projectIds: ['prj_1'],
      allowedAddresses: ['::1'],
      monthlyCap: 5,
    });
  });

  it('ends a key at the end of a day in Jakarta, or never', () => {
    expect(expiryOf({ lifetime: 'never', expiresOn: '' }, now)).toBeNull();
    expect(expiryOf({ lifetime: '30', expiresOn: '' }, now)).toBe('2026-12-22T07:00:00.000Z');
    expect(expiryOf({ lifetime: 'date', expiresOn: '2026-12-31' }, now)).toBe(
      '2026-12-31T16:59:59.999Z',
    );
  });
});

describe('scopes', () => {
  it('are one per area, there and back', () => {
    const reaches = reachesOf(['BILLING_READ', 'BILLING_WRITE', 'ACCOUNT_READ', 'UNKNOWN_READ']);
    expect(reaches).toMatchObject({ BILLING: 'write', ACCOUNT: 'read', ORDERS: 'none' });
    expect(scopesOf(reaches)).toEqual(['BILLING_WRITE', 'ACCOUNT_READ']);
    expect(reachEverywhere('write')).toMatchObject({ ORDERS: 'write', ACCOUNT: 'read' });
    expect(new Set(Object.values(reachEverywhere('read')))).toEqual(new Set(['read']));
  });

  it('give an example that they cover', () => {
    expect(exampleQuery(['BILLING_WRITE'])).toContain('wallet');
    expect(exampleQuery([])).toBe('{ __typename }');
    const command = curlOf('https://a.example', 'wbk_1', ['PROJECTS_READ']);
    expect(command).toContain('https://a.example/graphql');
    expect(command).toContain('Bearer wbk_1');
    expect(command).toContain('"{ projects { id name } }"');
  });
});
