import { generateSync } from 'otplib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UserEntity } from '../src/modules/account/user.entity.ts';
import { AuditEntryEntity } from '../src/modules/audit/audit-entry.entity.ts';
import { RecoveryCodeEntity } from '../src/modules/mfa/recovery-code.entity.ts';
import {
  actorOf,
  documents,
  type Identity,
  mailsOf,
  mutate,
  password,
  registerSomebody,
  registerStaff,
  startIdentity,
  type Visitor,
} from './start-identity.ts';

const errors = '... on UserError { message path }';

describe.each(['sqlite', 'mariadb'] as const)('on %s', { timeout: 30_000 }, (kind) => {
  let identity: Identity;
  beforeAll(async () => {
    identity = await startIdentity({ kind });
  });
  afterAll(() => identity.stop());

  const codeNow = (secret: string) =>
    generateSync({ secret, epoch: Math.floor(identity.now().getTime() / 1000) });
  const nextStep = () => identity.pass(30_000);
  const start = async (browser: Visitor) =>
    (
      await mutate(
        browser,
        'startMfaEnrolment',
        undefined,
        '... on StartMfaEnrolmentSuccess { secret otpauthUri }',
        errors,
      )
    ).result;
  const confirm = async (browser: Visitor, code: string) =>
    (
      await mutate(
        browser,
        'confirmMfaEnrolment',
        { code },
        `... on ConfirmMfaEnrolmentSuccess { recoveryCodes session { accessToken }
          user { isMfaEnabled role } }`,
      )
    ).result;
  /** Somebody with MFA on, one time step after the code that turned it on. */
  const enrol = async () => {
    const somebody = await registerSomebody(identity);
    const { secret } = await start(somebody.browser);
    const { recoveryCodes } = await confirm(somebody.browser, codeNow(secret));
    nextStep();
    return { ...somebody, secret: secret as string, recoveryCodes: recoveryCodes as string[] };
  };
  const challengeOf = async (email: string): Promise<string> => {
    const answer = await identity.visitor().send(documents.signIn, { input: { email, password } });
    expect(answer.data.signIn.__typename).toBe('MfaRequired');
    expect(answer.setCookies).toBeUndefined();
    return answer.data.signIn.challenge;
  };
  const complete = (challenge: string, code: string) =>
    mutate(
      identity.visitor(),
      'completeSignIn',
      { challenge, code },
      '... on SignInSuccess { user { id } session { accessToken } }',
    );

  it('turns on with a code of the app, keeps secrets sealed and hashed, ends other sessions', async () => {
    const { browser, userId, email } = await registerSomebody(identity);
    const other = identity.visitor();
    await other.send(documents.signIn, { input: { email, password } });
    const { secret, otpauthUri } = await start(browser);
    expect(otpauthUri).toContain(`secret=${secret}`);
    expect(otpauthUri).toMatch(/^otpauth:\/\/totp\/WeBrana/);
    const wrong = codeNow(secret) === '000000' ? '000001' : '000000';
    expect((await confirm(browser, wrong)).__typename).toBe('InvalidCodeError');
    const done = await confirm(browser, codeNow(secret));
    expect(done.user).toEqual({ isMfaEnabled: true, role: 'CUSTOMER' });
    expect(new Set(done.recoveryCodes).size).toBe(10);
    expect((await confirm(browser, codeNow(secret))).__typename).toBe('MfaAlreadyEnabledError');
    expect((await start(browser)).__typename).toBe('MfaAlreadyEnabledError');
    expect((await other.send(documents.refresh)).data.refreshSession.__typename).toBe(
      'SessionEndedError',
    );
    expect(await mailsOf(identity, userId, 'MFA_ENABLED')).toHaveLength(1);
    const em = identity.running.database.fork();
    const stored = JSON.stringify([
      await em.find(UserEntity, { id: userId }),
      await em.find(RecoveryCodeEntity, { userId }),
    ]);
    for (const hidden of [secret, ...done.recoveryCodes]) expect(stored).not.toContain(hidden);
  });

  it('asks for a code at sign-in, and takes each code once, however many try it', async () => {
    const { email, userId, secret } = await enrol();
    const code = codeNow(secret);
    const challenges = await Promise.all(Array.from({ length: 6 }, () => challengeOf(email)));
    const answers = await Promise.all(challenges.map((challenge) => complete(challenge, code)));
    const kinds = answers.map(({ result }) => result.__typename).sort();
    expect(kinds).toEqual([...Array(5).fill('InvalidCodeError'), 'SignInSuccess']);
    const winner = answers.find(({ result }) => result.__typename === 'SignInSuccess');
    expect(winner?.result.user.id).toBe(userId);
    expect(winner?.answer.setCookies).toHaveLength(1);
    nextStep();
    expect((await complete(await challengeOf(email), code)).result.__typename).toBe(
      'InvalidCodeError',
    );
  });

  it('writes down that a right code was shown again, apart from wrong ones', async () => {
    const { email, userId, secret, browser } = await enrol();
    const code = codeNow(secret);
    expect((await complete(await challengeOf(email), code)).result.__typename).toBe(
      'SignInSuccess',
    );
    await complete(await challengeOf(email), code);
    await mutate(browser, 'confirmIdentity', { code });
    await complete(await challengeOf(email), code === '000000' ? '000001' : '000000');
    const refusals = await identity.running.database
      .fork()
      .find(
        AuditEntryEntity,
        { subjectId: userId, action: { $in: ['CODE_REPLAYED', 'CODE_REFUSED'] } },
        { orderBy: { seq: 'asc' } },
      );
    expect(refusals.map(({ action }) => action)).toEqual([
      'CODE_REPLAYED',
      'CODE_REPLAYED',
      'CODE_REFUSED',
    ]);
  });

  it('takes the code before and after, and no older one', async () => {
    const { email, secret } = await enrol();
    const early = codeNow(secret);
    nextStep();
    expect((await complete(await challengeOf(email), early)).result.__typename).toBe(
      'SignInSuccess',
    );
    const old = codeNow(secret);
    identity.pass(90_000);
    expect((await complete(await challengeOf(email), old)).result.__typename).toBe(
      'InvalidCodeError',
    );
  });

  it('uses a challenge once, for five minutes, and not after the sessions were ended', async () => {
    const { email, secret, browser } = await enrol();
    const used = await challengeOf(email);
    expect((await complete(used, codeNow(secret))).result.__typename).toBe('SignInSuccess');
    nextStep();
    expect((await complete(used, codeNow(secret))).result.__typename).toBe('SessionEndedError');
    const ended = await challengeOf(email);
    await mutate(browser, 'signOutEverywhere', { keepCurrent: true }, 'endedSessions', '');
    expect((await complete(ended, codeNow(secret))).result.__typename).toBe('SessionEndedError');
    const late = await challengeOf(email);
    identity.pass(5 * 60_000 + 1);
    expect((await complete(late, codeNow(secret))).result.__typename).toBe('SessionEndedError');
    expect((await complete('made-up', codeNow(secret))).result.__typename).toBe(
      'SessionEndedError',
    );
  });

  it('takes each recovery code once, in any spelling', async () => {
    const { email, recoveryCodes } = await enrol();
    const [first = '', second = ''] = recoveryCodes;
    const challenges = [await challengeOf(email), await challengeOf(email)];
    const answers = await Promise.all(challenges.map((challenge) => complete(challenge, first)));
    const kinds = answers.map(({ result }) => result.__typename).sort();
    expect(kinds).toEqual(['InvalidCodeError', 'SignInSuccess']);
    const spelled = ` ${second.toUpperCase().replace('-', ' ')} `;
    expect((await complete(await challengeOf(email), spelled)).result.__typename).toBe(
      'SignInSuccess',
    );
  });

  it('limits codes per account, over all its challenges', async () => {
    const { email } = await enrol();
    const challenges = await Promise.all(Array.from({ length: 4 }, () => challengeOf(email)));
    const answers = await Promise.all(
      Array.from({ length: 16 }, (_, index) =>
        complete(challenges[index % 4] ?? '', `zzzzz-zzzz${index % 10}`),
      ),
    );
    expect(answers.filter(({ code }) => code === 'RATE_LIMITED')).toHaveLength(6);
  });

  it('asks for a code as proof, and turns off only with proof', async () => {
    const { browser, secret, userId } = await enrol();
    identity.pass(11 * 60_000);
    const disable = async () =>
      (
        await mutate(
          browser,
          'disableMfa',
          undefined,
          '... on DisableMfaSuccess { user { isMfaEnabled } }',
          errors,
        )
      ).result;
    expect((await disable()).__typename).toBe('ProofRequiredError');
    const byPassword = await mutate(browser, 'confirmIdentity', { password });
    expect(byPassword.result.issues).toEqual([{ path: ['input', 'code'], code: 'REQUIRED' }]);
    const proof = await mutate(
      browser,
      'confirmIdentity',
      { code: codeNow(secret) },
      '... on ConfirmIdentitySuccess { session { accessToken } }',
    );
    browser.actor = actorOf(proof.result.session);
    const fields = '... on RegenerateRecoveryCodesSuccess { recoveryCodes }';
    const codes = await mutate(browser, 'regenerateRecoveryCodes', undefined, fields, errors);
    expect(codes.result.recoveryCodes).toHaveLength(10);
    expect((await disable()).user.isMfaEnabled).toBe(false);
    expect((await disable()).__typename).toBe('MfaNotEnabledError');
    expect(await mailsOf(identity, userId, 'MFA_DISABLED')).toHaveLength(1);
    const em = identity.running.database.fork();
    expect(await em.count(RecoveryCodeEntity, { userId })).toBe(0);
  });

  it('gives recovery codes a new life only once: former ones stop', async () => {
    const { browser, email, recoveryCodes } = await enrol();
    await mutate(browser, 'regenerateRecoveryCodes', undefined, '', errors);
    expect((await complete(await challengeOf(email), recoveryCodes[0] ?? '')).result).toMatchObject(
      { __typename: 'InvalidCodeError' },
    );
  });
});

it.each(['sqlite', 'mariadb'] as const)(
  'on %s holds staff powers back until a second factor is on, where settings say so',
  async (kind) => {
    const environment = { IDENTITY_STAFF_MFA: '1' };
    const identity = await startIdentity({ kind, environment });
    const { email } = await registerStaff(identity, 'ADMIN');
    const browser = identity.visitor();
    const answer = await browser.send(documents.signIn, { input: { email, password } });
    expect(answer.data.signIn).toMatchObject({
      __typename: 'MfaEnrolmentRequired',
      user: { role: 'ADMIN' },
    });
    const limited = actorOf(answer.data.signIn.session);
    expect(limited.role).toBe('CUSTOMER');
    browser.actor = limited;
    const refreshed = await browser.send(documents.refresh);
    expect(actorOf(refreshed.data.refreshSession.session).role).toBe('CUSTOMER');
    const query = '{ viewerSession { mustEnrolMfa isImpersonated } }';
    expect((await browser.send(query)).data.viewerSession).toEqual({
      mustEnrolMfa: true,
      isImpersonated: false,
    });
    const users = '{ users { edges { cursor } } }';
    expect((await browser.send(users)).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');

    const started = await mutate(
      browser,
      'startMfaEnrolment',
      undefined,
      '... on StartMfaEnrolmentSuccess { secret }',
      errors,
    );
    const code = generateSync({
      secret: started.result.secret,
      epoch: Math.floor(identity.now().getTime() / 1000),
    });
    const { result } = await mutate(
      browser,
      'confirmMfaEnrolment',
      { code },
      '... on ConfirmMfaEnrolmentSuccess { session { accessToken } }',
    );
    browser.actor = actorOf(result.session);
    expect(browser.actor.role).toBe('ADMIN');
    expect((await browser.send(users)).errors).toBeUndefined();
    const off = await mutate(browser, 'disableMfa', undefined, '', errors);
    expect(off.result.__typename).toBe('MfaMandatoryError');
    await identity.stop();
  },
  30_000,
);
