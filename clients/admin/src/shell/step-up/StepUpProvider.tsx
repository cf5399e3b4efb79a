import { createContext, type ReactNode, useContext, useMemo, useRef, useState } from 'react';
import { StepUpDialog } from './StepUpDialog';

type Prove = () => Promise<boolean>;

const StepUpContext = createContext<Prove | null>(null);

/** Lets any page ask for a fresh proof of identity. */
export function StepUpProvider({ children }: { children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  const settle = useRef<((isProven: boolean) => void) | null>(null);
  const prove = useMemo<Prove>(
    () => () =>
      new Promise((resolve) => {
        settle.current?.(false);
        settle.current = resolve;
        setOpen(true);
      }),
    [],
  );
  const finish = (isProven: boolean) => {
    setOpen(false);
    settle.current?.(isProven);
    settle.current = null;
  };
  return (
    <StepUpContext value={prove}>
      {children}
      {isOpen && <StepUpDialog onFinish={finish} />}
    </StepUpContext>
  );
}

/** Asks for a fresh proof; answers whether it was given. */
export function useStepUp(): Prove {
  const prove = useContext(StepUpContext);
  if (!prove) throw new Error('useStepUp needs a StepUpProvider above it.');
  return prove;
}
