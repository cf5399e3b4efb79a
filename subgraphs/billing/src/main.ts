import { runSubgraph } from '@webrana/subgraph-kit';
import { environment } from './config.ts';
import { subgraph } from './subgraph.ts';

await runSubgraph(subgraph, environment);
