import { Radio, type RadioCardProps } from '@mantine/core';

/** A large tile to choose among few things; sits in a `Radio.Group`. */
export function Choice(props: RadioCardProps) {
  return <Radio.Card unstyled className="wb-choice" {...props} />;
}
