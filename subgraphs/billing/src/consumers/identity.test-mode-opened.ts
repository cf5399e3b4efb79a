import { TestModeOpened } from '@webrana/events';
import { defineConsumer } from '@webrana/subgraph-kit';
import type { Deps } from '../context.ts';
import { openTestWallet } from '../modules/wallet/use-cases/open-test-wallet.ts';

export const onTestModeOpened = defineConsumer<Deps, typeof TestModeOpened>(
  TestModeOpened,
  (context, { ownerId }) => openTestWallet(context, ownerId),
);
