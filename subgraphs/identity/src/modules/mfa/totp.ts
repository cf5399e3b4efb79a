import { generateSecret, generateURI, verifySync } from 'otplib';

const stepSeconds = 30;

/** A new secret for an authenticator app: 20 random bytes in Base32. */
export const newTotpSecret = (): string => generateSecret();

/** The address an authenticator app reads from a QR code. */
export const totpUri = (email: string, secret: string): string =>
  generateURI({ issuer: 'WeBrana', label: email, secret });

/** The time step a code belongs to, one step early or late at most; `undefined` for a wrong code. */
export const totpStep = (secret: string, code: string, now: Date): number | undefined => {
  if (!/^\d{6}$/.test(code)) return undefined;
  const epoch = Math.floor(now.getTime() / 1000);
  const result = verifySync({ secret, token: code, epoch, epochTolerance: stepSeconds });
  return result.valid && 'timeStep' in result ? result.timeStep : undefined;
};
