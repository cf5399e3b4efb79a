/** What a status means to a person, which decides its colour. */
export type Tone = 'good' | 'busy' | 'waiting' | 'bad' | 'quiet';

/** The colour of each tone in Mantine's palette. */
export const toneColor: Record<Tone, string> = {
  good: 'teal',
  busy: 'indigo',
  waiting: 'yellow',
  bad: 'red',
  quiet: 'gray',
};

const tones: Record<string, Tone> = {
  PENDING_PAYMENT: 'waiting',
  PAID: 'busy',
  PROVISIONING: 'busy',
  ACTIVE: 'good',
  FAILED: 'bad',
  REJECTED: 'bad',
  PENDING: 'waiting',
  RUNNING: 'good',
  REBOOTING: 'busy',
  RESETTING_PASSWORD: 'busy',
  REBUILDING: 'busy',
  RESIZING: 'busy',
  SUSPENDED: 'waiting',
  REQUESTED: 'waiting',
  CREATING: 'busy',
  DESTROYING: 'busy',
  'invoiceStatus.OPEN': 'waiting',
  'invoiceStatus.PAID': 'good',
  'paymentStatus.OPENING': 'busy',
  'paymentStatus.PAID': 'good',
  'paymentStatus.IN_REVIEW': 'waiting',
  'paymentStatus.AWAITING_APPROVAL': 'busy',
};

/** The tone of a status; quiet for what is over or new to this app. The same word may mean more of one kind. */
export const toneOf = (status: string, kind?: string): Tone =>
  tones[`${kind}.${status}`] ?? tones[status] ?? 'quiet';
