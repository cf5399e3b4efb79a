import { HeldOwnerEntity } from './modules/hold/held-owner.entity.ts';
import { InstanceEntity } from './modules/instance/instance.entity.ts';
import { PeriodEntity } from './modules/instance/period.entity.ts';
import { PreparationStepEntity } from './modules/instance/preparation-step.entity.ts';
import { BrakeEntity } from './modules/renewal/brake.entity.ts';
import { InstanceActEntity } from './modules/renewal/instance-act.entity.ts';
import { RenewalEntity } from './modules/renewal/renewal.entity.ts';
import { ScheduleEntity } from './modules/renewal/schedule.entity.ts';
import { reportingViews } from './reporting-views.ts';

export const entities = [
  InstanceEntity,
  PreparationStepEntity,
  PeriodEntity,
  ScheduleEntity,
  RenewalEntity,
  InstanceActEntity,
  BrakeEntity,
  HeldOwnerEntity,
  ...reportingViews,
] as const;

/** The service's database user cannot change or remove rows of these. */
export const appendOnlyTables = ['renewal', 'instance_act'] as const;
