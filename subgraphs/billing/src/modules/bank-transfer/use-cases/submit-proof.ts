import { ForbiddenError, NotFoundError, parseInput, requireUser } from '@webrana/subgraph-kit';
import { z } from 'zod';
import type { UseCase } from '../../../context.ts';
import { dropFile, keepFile } from '../../../kept-files.ts';
import { announceStatus } from '../../payment/new-payment.ts';
import { PaymentEntity } from '../../payment/payment.entity.ts';
import { findPayment } from '../../payment/payment.repository.ts';
import { codeWithProofMs, holdCode } from '../amount-code.ts';
import { BankTransferEntity } from '../bank-transfer.entity.ts';
import { TransferDecidedError } from '../bank-transfer.errors.ts';
import { mayHandInProof } from '../bank-transfer.policy.ts';
import { lockTransfer } from '../bank-transfer.repository.ts';
import { readProof } from '../proof-files.ts';

const schema = z.object({
  paymentId: z.string().min(1).max(40),
  contentBase64: z.string().min(1).max(400_000),
  fileName: z.string().trim().min(1).max(120),
});

/**
 * Keeps the proof of a transfer of the viewer's; a new one takes the place of the last. Throws
 * `ProofNotAcceptedError`, `TransferDecidedError`, `NotFoundError`.
 */
export const submitProof = async (context: UseCase, given: unknown): Promise<PaymentEntity> => {
  const { userId, impersonatorId } = requireUser(context.actor);
  if (impersonatorId) throw new ForbiddenError();
  const { paymentId, contentBase64, fileName } = parseInput(schema, given);
  const absent = new NotFoundError('The transfer', ['input', 'paymentId']);
  const known = await findPayment(context.em, paymentId);
  if (known?.customerId !== userId || known.method !== 'BANK_TRANSFER') throw absent;

  const { proofFolder } = context.deps.settings;
  const proof = await readProof(contentBase64);
  const proofFile = await keepFile(proofFolder, proof);
  let replaced: string | null | undefined;
  try {
    await context.transact(async (tx) => {
      const now = context.clock.now();
      const { payment, transfer } = await lockTransfer(tx.em, paymentId);
      if (!mayHandInProof(payment, transfer, now)) throw new TransferDecidedError(payment.status);
      replaced = transfer.proofFile;
      await tx.em.nativeUpdate(
        BankTransferEntity,
        { paymentId },
        {
          proofFile,
          proofName: fileName,
          proofType: proof.mediaType,
          proofHash: proof.hash,
          proofAt: now,
        },
      );
      // It waits for staff now, not for the payer, also when the payer was a little late.
      await tx.em.nativeUpdate(
        PaymentEntity,
        { id: paymentId },
        { status: 'PENDING', expiresAt: null },
      );
      await holdCode(tx, paymentId, new Date(now.getTime() + codeWithProofMs));
      announceStatus(tx, payment, 'PENDING');
    });
  } catch (error) {
    await dropFile(proofFolder, proofFile);
    throw error;
  }
  if (replaced) await dropFile(proofFolder, replaced);
  const payment = await findPayment(context.em, paymentId);
  if (!payment) throw absent;
  return payment;
};
