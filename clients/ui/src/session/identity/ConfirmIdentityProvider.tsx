import { createContext, type ReactNode, useCallback, useContext, useRef, useState } from 'react';
import type { Failure } from '../../failures';
import { ConfirmIdentityDialog, type Proof } from './ConfirmIdentityDialog';
import { RefusalContext } from './refusal';

type Attempt<R> = () => Promise<R | null | undefined>;

/** Runs a mutation; where it wants proof, asks for it and runs it again. Null: the person gave up. */
export type ConfirmIdentity = <R extends { __typename: string }>(
  attempt: Attempt<R>,
) => Promise<R | null>;

const ConfirmIdentityContext = createContext<ConfirmIdentity | null>(null);

async function answerOf<R>(attempt: Attempt<R>): Promise<R> {
  const answer = await attempt();
  if (!answer) throw new Error('The answer was empty.');
  return answer;
}

/** Gives every page below a way to have a person prove who they are. */
export function ConfirmIdentityProvider({
  withCode,
  onProve,
  refusal,
  children,
}: {
  withCode: boolean;
  onProve: (proof: Proof) => Promise<Failure | null>;
  /** Why nobody here can prove it, as while staff act in somebody's name. */
  refusal?: string | undefined;
  children: ReactNode;
}) {
  const [isOpen, setOpen] = useState(false);
  const waiting = useRef<Array<(isConfirmed: boolean) => void>>([]);

  const close = useCallback((isConfirmed: boolean) => {
    setOpen(false);
    for (const resolve of waiting.current.splice(0)) resolve(isConfirmed);
  }, []);

  const confirmIdentity = useCallback<ConfirmIdentity>(async (attempt) => {
    const answer = await answerOf(attempt);
    if (answer.__typename !== 'ProofRequiredError') return answer;
    const isConfirmed = await new Promise<boolean>((resolve) => {
      waiting.current.push(resolve);
      setOpen(true);
    });
    return isConfirmed ? answerOf(attempt) : null;
  }, []);

  return (
    <ConfirmIdentityContext value={confirmIdentity}>
      <RefusalContext value={refusal}>{children}</RefusalContext>
      <ConfirmIdentityDialog
        isOpen={isOpen}
        withCode={withCode}
        onProve={onProve}
        refusal={refusal}
        onClose={close}
      />
    </ConfirmIdentityContext>
  );
}

/** What runs mutations that may want proof of who asks. */
export function useConfirmIdentity(): ConfirmIdentity {
  const confirmIdentity = useContext(ConfirmIdentityContext);
  if (!confirmIdentity) throw new Error('useConfirmIdentity needs its provider above it.');
  return confirmIdentity;
}
