import { describe, expect, it } from 'vitest';
import { GatewayUnavailable } from '../../port.ts';
import { plainText, toChannels, toPayment } from './mapping.ts';

const payment = {
  reference: 'T1',
  merchant_ref: null,
  amount: 115_250,
  fee_customer: '4250',
  fee_merchant: '2850',
  status: 'UNPAID',
  expired_time: 1_767_225_600,
  pay_code: 57_585,
  pay_url: 'javascript:alert(1)',
  checkout_url: 'https://tripay.co.id/checkout/T1',
  instructions: [{ title: 'ATM <b>BCA</b>', steps: ['Tekan &lt;OK&gt; &amp; <b>57585</b>'] }],
};

describe('what Tripay tells', () => {
  it('is read in any of its types, as text and web addresses only', () => {
    expect(toPayment(payment)).toEqual({
      reference: 'T1',
      merchantRef: null,
      status: 'UNPAID',
      amount: 115_250,
      feeCustomer: 4_250,
      feeMerchant: 2_850,
      expiresAt: new Date('2026-01-01T00:00:00Z'),
      instructions: {
        payCode: '57585',
        qrContent: null,
        paymentUrl: null,
        checkoutUrl: 'https://tripay.co.id/checkout/T1',
        guides: [{ title: 'ATM BCA', steps: ['Tekan <OK> & 57585'] }],
      },
    });
  });

  it.each([
    { amount: null },
    { amount: -1 },
    { amount: 1.5 },
    { amount: '1e9' },
    { status: 'paid' },
    { reference: '' },
    { fee_merchant: -1 },
  ])('is no answer when it is %j', (change) => {
    expect(() => toPayment({ ...payment, ...change })).toThrow(GatewayUnavailable);
  });

  it('is believed without the fee that is ours', () => {
    const { fee_merchant: _, ...rest } = payment;
    expect(toPayment(rest).feeMerchant).toBeNull();
  });

  it('keeps plain text plain', () => {
    expect(plainText(' a <i>b</i>\n c &unknown; ')).toBe('a b c &unknown;');
  });

  it('says which channels open nothing without a phone number', () => {
    const none = { flat: 0, percent: 0 };
    const row = { group: 'E-Wallet', name: 'x', fee_customer: none, active: true };
    const channels = toChannels([
      { ...row, code: 'OVO' },
      { ...row, code: 'DANA' },
    ]);
    expect(channels.map(({ needsPhone, isActive }) => [needsPhone, isActive])).toEqual([
      [true, true],
      [false, true],
    ]);
  });

  it('takes fees of the payer only, within their bounds', () => {
    const [channel] = toChannels([
      {
        group: 'E-Wallet',
        code: 'QRISX',
        name: 'QRIS',
        fee_merchant: { flat: 0, percent: 0 },
        fee_customer: { flat: 750, percent: '0.70' },
        total_fee: { flat: 750, percent: '0.70' },
        minimum_fee: 1000,
        maximum_fee: null,
        minimum_amount: 1000,
        maximum_amount: 5_000_000,
        active: true,
      },
    ]);
    expect(channel).toMatchObject({
      group: 'QRIS',
      customerFee: { flat: 750, basisPoints: 70, minimum: 1000, maximum: null },
      openMinutes: { minimum: 60, maximum: 60 },
    });
  });
});
