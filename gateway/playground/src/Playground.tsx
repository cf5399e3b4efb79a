import { GraphiQL } from 'graphiql';
import type { GraphQLSchema } from 'graphql';
import { useState, useSyncExternalStore } from 'react';
import { examples } from './examples.ts';
import { fetcher } from './fetcher.ts';
import { TokenField } from './TokenField.tsx';
import { tokenStore } from './token.ts';

const tabs = examples.map(({ query, variables }) => ({
  query,
  variables: variables ? JSON.stringify(variables, null, 2) : '',
}));

/** Tabs may hold passwords: kept for this browser tab only. */
const storage = {
  getItem: (key: string) => sessionStorage.getItem(key),
  setItem: (key: string, value: string) => sessionStorage.setItem(key, value),
  removeItem: (key: string) => sessionStorage.removeItem(key),
  clear: () => sessionStorage.clear(),
  get length() {
    return sessionStorage.length;
  },
};

/** The query editor with the public schema, an access token and one example per task. */
export const Playground = ({ schema }: { schema: GraphQLSchema }) => {
  const token = useSyncExternalStore(tokenStore.subscribe, tokenStore.get);
  const [generation, setGeneration] = useState(0);
  const restoreExamples = () => {
    sessionStorage.clear();
    tokenStore.set(token);
    setGeneration((value) => value + 1);
  };
  return (
    <div className="playground">
      <header>
        <h1>API playground</h1>
        <TokenField token={token} onChange={tokenStore.set} />
        <nav>
          <button type="button" onClick={restoreExamples}>
            Restore examples
          </button>
          <a href="/playground/schema.graphql">Schema</a>
        </nav>
      </header>
      <main>
        <GraphiQL
          key={generation}
          fetcher={fetcher}
          schema={schema}
          storage={storage}
          defaultTabs={tabs}
          defaultEditorToolsVisibility="variables"
          isHeadersEditorEnabled={false}
          showPersistHeadersSettings={false}
        />
      </main>
    </div>
  );
};
