import { useEffect, useState } from 'react';
import { expiryOf } from './token.ts';

type Props = { token: string; onChange: (token: string) => void };

const statusOf = (token: string, now: number): { text: string; tone: string } => {
  if (token === '') return { text: 'Visitor: public data only', tone: 'neutral' };
  const expiry = expiryOf(token);
  if (!expiry) return { text: 'This is not an access token', tone: 'bad' };
  const minutes = Math.ceil((expiry.getTime() - now) / 60_000);
  return minutes > 0
    ? { text: `Signed in for ${minutes} more min`, tone: 'good' }
    : { text: 'The token has expired', tone: 'bad' };
};

/** What the token is worth by now; mounted anew for each token. */
const TokenStatus = ({ token }: { token: string }) => {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 10_000);
    return () => clearInterval(timer);
  }, []);
  const { text, tone } = statusOf(token, now);
  return (
    <output className={`status ${tone}`} htmlFor="token">
      {text}
    </output>
  );
};

/** Where the access token goes, and what it is worth. */
export const TokenField = ({ token, onChange }: Props) => {
  return (
    <form className="token" onSubmit={(event) => event.preventDefault()}>
      <label htmlFor="token">Access token</label>
      <input
        id="token"
        type="password"
        autoComplete="off"
        spellCheck={false}
        placeholder="Run “Sign in”, or paste one"
        value={token}
        onChange={(event) => onChange(event.target.value.trim())}
      />
      {token !== '' && (
        <button type="button" onClick={() => onChange('')}>
          Forget
        </button>
      )}
      <TokenStatus key={token} token={token} />
    </form>
  );
};
