import type { InstanceEntity } from './instance.entity.ts';

/** JSON is YAML as long as characters that YAML does not print are escaped. */
const asYaml = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/**
 * The cloud-init document of an instance: its hostname, and root with the hashed password and the
 * customer's keys. Written as JSON, so that no value can become a key or a command.
 */
export const userDataOf = ({
  hostname,
  passwordHash,
  sshKeys,
}: Pick<InstanceEntity, 'hostname' | 'passwordHash' | 'sshKeys'>): string => {
  const root = {
    name: 'root',
    lock_passwd: false,
    hashed_passwd: passwordHash,
    ssh_authorized_keys: sshKeys,
  };
  const document = {
    hostname,
    disable_root: false,
    ssh_pwauth: true,
    chpasswd: { expire: false },
    users: [root],
  };
  return `#cloud-config\n${asYaml(document)}\n`;
};
