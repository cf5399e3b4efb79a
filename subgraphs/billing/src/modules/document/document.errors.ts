import { DomainError } from '@webrana/subgraph-kit';

/** Only a seller with a tax number (NPWP) hands over tax invoices. */
export class SellerTaxNumberMissingError extends DomainError {
  readonly typename = 'SellerTaxNumberMissingError';
  readonly code = 'FAILED_PRECONDITION';
  constructor() {
    super('The seller has no tax number. Set SELLER_NPWP first.');
  }
}
