import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { Alert, Button, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { UserErrorAlert } from '@webrana/ui';
import { useBillingTexts } from './texts';
import { taxFiles, type useTaxFiles } from './useTaxFiles';

type Files = ReturnType<typeof useTaxFiles>;

/** One button per file of the month. */
export function TaxFileButtons({ files: { busy, take } }: { files: Files }) {
  const texts = useBillingTexts();
  return taxFiles.map((file) => (
    <Button
      key={file}
      variant="default"
      leftSection={<IconDownload size={16} aria-hidden />}
      loading={busy === file}
      disabled={busy !== undefined && busy !== file}
      onClick={() => void take(file)}
      data-testid={`tax-${file}`}
    >
      {texts(`taxFile.${file}`)}
    </Button>
  ));
}

/** How far a file is, and what came of it. */
export function TaxFileOutcome({ files: { progress, error, isNothing } }: { files: Files }) {
  const texts = useBillingTexts();
  // The file cannot be made before the seller has a tax number: that is no fault to try again.
  const hasNoTaxNumber =
    CombinedGraphQLErrors.is(error) &&
    error.errors.some(({ extensions }) => extensions?.code === 'FAILED_PRECONDITION');
  const failure = { __typename: 'FailedPrecondition', message: texts('noSellerTaxNumber') };
  return (
    <>
      {progress && progress.parts > 1 && (
        <Text size="sm" role="status" data-testid="tax-progress">
          {texts('zipPart', progress)}
        </Text>
      )}
      {isNothing && (
        <Alert color="gray" variant="light" role="status" data-testid="tax-nothing">
          {texts('noTax')}
        </Alert>
      )}
      <UserErrorAlert {...(hasNoTaxNumber ? { failure } : { error })} />
    </>
  );
}
