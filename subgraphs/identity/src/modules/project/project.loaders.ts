import DataLoader from 'dataloader';
import type { UseCase } from '../../context.ts';
import type { ProjectEntity } from './project.entity.ts';
import { projectsInSight } from './project.policy.ts';
import { findProjects } from './project.repository.ts';

/** Projects by id as far as the actor may see them; null for all others. */
export const projectLoader = ({ actor, em }: UseCase) =>
  new DataLoader<string, ProjectEntity | null>(
    async (ids) => {
      const projects = await findProjects(em, projectsInSight(actor), ids);
      const byId = new Map(projects.map((project) => [project.id, project]));
      return ids.map((id) => byId.get(id) ?? null);
    },
    { maxBatchSize: 500 },
  );
