import type { QueryResolvers } from '../../../../__generated__/resolvers.ts';
import { loadFile } from '../../../../kept-files.ts';

export const transferProof: NonNullable<QueryResolvers['transferProof']> = async (
  _parent,
  { paymentId },
  { loaders, deps, log },
) => {
  const transfer = await loaders.transfer.load(paymentId);
  if (!transfer?.proofFile || !transfer.proofHash || !transfer.proofAt) return null;
  const { proofFile: name, proofHash: sha256, proofAt: submittedAt } = transfer;
  const bytes = await loadFile(deps.settings.proofFolder, { name, hash: sha256 });
  if (!bytes) {
    log.error({ paymentId }, 'the file of a proof is gone or was changed');
    return null;
  }
  return {
    contentBase64: bytes.toString('base64'),
    mediaType: transfer.proofType ?? 'application/octet-stream',
    fileName: transfer.proofName ?? '',
    sha256,
    submittedAt,
  };
};
