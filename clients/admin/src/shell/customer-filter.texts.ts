import { defineTexts } from '@webrana/ui';

/** The words of a list that shows one customer. */
export const useCustomerFilterTexts = defineTexts('customerFilter', {
  id: { only: 'Hanya {{name}}', clear: 'Hanya {{name}}, tampilkan semua lagi' },
  en: { only: 'Only {{name}}', clear: 'Only {{name}}, show everybody again' },
});
