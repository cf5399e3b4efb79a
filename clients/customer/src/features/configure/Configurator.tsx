import { Button, Text } from '@mantine/core';
import { useSession } from '@webrana/apollo';
import {
  BackLink,
  type Failure,
  hostnameProblem,
  PageHeader,
  UserErrorAlert,
  useFieldErrors,
} from '@webrana/ui';
import { useRef, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { type FragmentType, graphql, unmask } from '../../__generated__';
import { signInPath } from '../../shell/next';
import { useSshKeyProblem } from './AccessFields';
import { ChoicesStep } from './ChoicesStep';
import { linesOf, writeConfiguration } from './configuration';
import classes from './configure.module.css';
import { QuoteCard } from './QuoteCard';
import { ReviewStep } from './ReviewStep';
import { useConfigureTexts } from './texts';
import { useChosen } from './useChosen';
import { useConfiguration } from './useConfiguration';
import { useLiveQuote } from './useLiveQuote';
import { usePlaceOrder } from './usePlaceOrder';

const ConfiguratorPlan = graphql(`
  fragment ConfiguratorPlan on Plan {
    id
    slug
    name
    specification {
      vcpuCount
      memoryMiB
      diskGiB
    }
    prices {
      period
      price {
        amount
        currency
      }
    }
    availableRegions {
      id
    }
  }
`);

const ConfiguratorRegion = graphql(`
  fragment ConfiguratorRegion on Region {
    id
    name
    countryCode
    ...RegionPickerRegion
  }
`);

const ConfiguratorImage = graphql(`
  fragment ConfiguratorImage on OsImage {
    id
    family
    version
    minimumDiskGiB
    ...OsPickerImage
  }
`);

interface Props {
  plan: FragmentType<typeof ConfiguratorPlan>;
  regions: ReadonlyArray<FragmentType<typeof ConfiguratorRegion>>;
  images: ReadonlyArray<FragmentType<typeof ConfiguratorImage>>;
}

/** The choices on one side, what they cost on the other; then the same once more to confirm. */
export function Configurator(props: Props) {
  const texts = useConfigureTexts();
  const navigate = useNavigate();
  const { status } = useSession();
  const plan = unmask(ConfiguratorPlan, props.plan);
  const regions = unmask(ConfiguratorRegion, props.regions);
  const images = unmask(ConfiguratorImage, props.images);
  const { configuration, change, sshKeys, setSshKeys } = useConfiguration();
  const chosen = useChosen({ plan, regions, images, configuration });
  const { region, image, hostname, period, subject, facts } = chosen;
  const { quantity, couponCode, login, isReview } = configuration;

  const [showProblems, setShowProblems] = useState(false);
  const [serverErrors, setServerErrors] = useState<Record<string, string>>({});
  const fieldErrorsOf = useFieldErrors();
  const sshKeyProblem = useSshKeyProblem(login, sshKeys);
  const isCompleteWith = (name: string) =>
    Boolean(region && image) && !hostnameProblem(name) && !sshKeyProblem;
  const isComplete = isCompleteWith(hostname);
  // The address learns what is typed a moment later; whoever goes on at once means what is typed.
  const typedHostname = useRef<string | null>(null);

  const live = useLiveQuote(
    region ? { planId: plan.id, regionId: region.id, period, quantity } : null,
    couponCode,
  );
  const order = usePlaceOrder((failure: Failure) => {
    const errors = fieldErrorsOf(failure);
    setServerErrors(errors);
    if (Object.keys(errors).length > 0) change({ isReview: false });
    void live.refetch();
  });

  const goOn = () => {
    setShowProblems(true);
    const name = typedHostname.current ?? hostname;
    if (!isCompleteWith(name)) {
      // Once the problems are drawn, the first of them gets the keyboard.
      setTimeout(() => document.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
      return;
    }
    // What was only suggested so far becomes part of the address, and so survives signing in.
    const settled = { regionId: region?.id, osImageId: image?.id, hostname: name, period };
    if (status === 'signedIn') return change({ ...settled, isReview: true });
    const search = writeConfiguration(new URLSearchParams(location.search), {
      ...settled,
      isReview: true,
    });
    void navigate(signInPath(`/configure/${plan.slug}?${search}`));
  };
  const place = () => {
    if (!live.quote || !image || status !== 'signedIn') return goOn();
    void order.place({
      quoteId: live.quote.id,
      osImageId: image.id,
      hostname,
      sshKeys: login === 'key' ? linesOf(sshKeys) : [],
    });
  };
  const isReviewing = isReview && isComplete;

  return (
    <>
      {!isReviewing && <BackLink Link={Link} to="/plans" label={texts('back')} />}
      <PageHeader
        title={isReviewing ? texts('review.title') : texts('title', { plan: plan.name })}
        lead={isReviewing ? texts('review.lead') : subject.specification}
      />
      <div className={classes.grid}>
        {isReviewing ? (
          <ReviewStep
            items={facts(linesOf(sshKeys).length)}
            onChange={() => change({ isReview: false })}
          />
        ) : (
          <ChoicesStep
            plan={plan}
            regions={regions}
            images={images}
            chosen={chosen}
            configuration={configuration}
            sshKeys={sshKeys}
            serverErrors={serverErrors}
            showProblems={showProblems}
            onChange={(changes) => {
              setServerErrors({});
              change(changes);
            }}
            onTypeHostname={(name) => {
              typedHostname.current = name;
            }}
            onSshKeys={setSshKeys}
          />
        )}
        <div>
          <QuoteCard
            subject={subject.line}
            live={live}
            couponCode={couponCode}
            onCoupon={(code) => change({ couponCode: code })}
          >
            <UserErrorAlert {...order.outcome} />
            {isReviewing && status === 'signedIn' ? (
              <Button
                size="md"
                fullWidth
                loading={order.isRunning}
                disabled={!live.quote || live.loading}
                onClick={place}
                data-testid="place-order"
              >
                {texts('review.place')}
              </Button>
            ) : (
              <Button
                size="md"
                fullWidth
                disabled={!live.quote}
                onClick={goOn}
                data-testid="configure-continue"
              >
                {texts(status === 'signedIn' ? 'continue' : 'signInToContinue')}
              </Button>
            )}
            {showProblems && !isComplete && (
              <Text size="sm" c="var(--mantine-color-error)" role="alert" ta="center">
                {texts('mend')}
              </Text>
            )}
          </QuoteCard>
        </div>
      </div>
    </>
  );
}
