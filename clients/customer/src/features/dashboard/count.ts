const preparing: ReadonlySet<string> = new Set([
  'PENDING',
  'PROVISIONING',
  'REBUILDING',
  'RESIZING',
]);
const running: ReadonlySet<string> = new Set(['RUNNING', 'REBOOTING', 'RESETTING_PASSWORD']);

/** Counts instances by what their owner cares about. */
export function countByTone(statuses: ReadonlyArray<string>) {
  const counts = { running: 0, preparing: 0, other: 0 };
  for (const status of statuses) {
    if (running.has(status)) counts.running += 1;
    else if (preparing.has(status)) counts.preparing += 1;
    else if (status !== 'TERMINATED') counts.other += 1;
  }
  return counts;
}
