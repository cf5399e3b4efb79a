import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './playground.css';
import { buildSchema } from 'graphql';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Playground } from './Playground.tsx';

const root = createRoot(document.getElementById('root') as HTMLElement);

const start = async (): Promise<void> => {
  const response = await fetch('/playground/schema.graphql');
  if (!response.ok) throw new Error(`The schema answered ${response.status}.`);
  const schema = buildSchema(await response.text());
  root.render(
    <StrictMode>
      <Playground schema={schema} />
    </StrictMode>,
  );
};

start().catch((error: unknown) => {
  root.render(
    <p role="alert" className="failure">
      The playground cannot start: {error instanceof Error ? error.message : String(error)}
    </p>,
  );
});
