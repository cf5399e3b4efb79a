import {
  type Amount,
  formatSpecification,
  type Specification,
  useLanguage,
  useTerms,
} from '@webrana/ui';
import { useState } from 'react';
import type { BillingPeriod } from '../../__generated__/graphql';
import { type Configuration, preferredVersion } from './configuration';
import { useConfigureTexts } from './texts';

interface Options<R, I> {
  plan: {
    name: string;
    specification: Specification;
    prices: ReadonlyArray<{ period: BillingPeriod; price: Amount }>;
    availableRegions: ReadonlyArray<{ id: string }>;
  };
  regions: ReadonlyArray<R>;
  images: ReadonlyArray<I>;
  configuration: Configuration;
}

const suggestedHostname = () => `vps-${Math.random().toString(36).slice(2, 6).padEnd(4, '0')}`;

/** What is chosen, with a sensible suggestion for everything that is not yet. */
export function useChosen<
  R extends { id: string; name: string },
  I extends { id: string; family: string; version: string; minimumDiskGiB: number },
>({ plan, regions, images, configuration }: Options<R, I>) {
  const texts = useConfigureTexts();
  const terms = useTerms();
  const language = useLanguage();
  const [suggestion] = useState(suggestedHostname);

  const availableIds = new Set(plan.availableRegions.map(({ id }) => id));
  const offered = regions.filter(({ id }) => availableIds.has(id));
  const fitting = images.filter((image) => image.minimumDiskGiB <= plan.specification.diskGiB);
  const region = offered.find(({ id }) => id === configuration.regionId) ?? offered[0];
  const image =
    fitting.find(({ id }) => id === configuration.osImageId) ??
    preferredVersion(fitting.filter(({ family }) => family === 'Ubuntu')) ??
    fitting[0];
  const period =
    plan.prices.find((price) => price.period === configuration.period)?.period ??
    plan.prices[0]?.period ??
    configuration.period;
  const hostname = configuration.hostname ?? suggestion;
  const specification = formatSpecification(plan.specification, language);
  const osName = image ? `${image.family} ${image.version}` : '';

  return {
    region,
    image,
    hostname,
    period,
    availableIds,
    subject: {
      specification,
      line: [
        configuration.quantity > 1 ? `${configuration.quantity} × ${plan.name}` : plan.name,
        region?.name,
        terms(`period.${period}`),
      ]
        .filter(Boolean)
        .join(' · '),
    },
    facts: (keyCount: number) => [
      { label: texts('review.plan'), value: plan.name },
      { label: texts('review.specification'), value: specification },
      { label: texts('region'), value: region?.name ?? '' },
      { label: texts('os'), value: osName },
      { label: texts('hostname'), value: hostname },
      {
        label: texts('login'),
        value:
          configuration.login === 'key'
            ? texts('sshKeyCount', { count: keyCount })
            : texts('withPassword'),
      },
      { label: texts('quantity'), value: String(configuration.quantity) },
      { label: texts('review.period'), value: terms(`period.${period}`) },
    ],
  };
}

export type Chosen = Pick<ReturnType<typeof useChosen>, 'hostname' | 'period' | 'availableIds'> & {
  region: { id: string } | undefined;
  image: { id: string } | undefined;
};
