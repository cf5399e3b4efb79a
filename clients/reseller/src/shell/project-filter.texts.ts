import { defineTexts } from '@webrana/ui';

/** The words of choosing a project. */
export const useProjectFilterTexts = defineTexts('projectFilter', {
  id: { project: 'Proyek', all: 'Semua proyek' },
  en: { project: 'Project', all: 'All projects' },
});
