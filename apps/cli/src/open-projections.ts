import { Projections } from '#libs/projections';
import { projections } from '../../api/src/infrastructure/projections.js';
import { openHouse } from './open-house.js';
import type { OpenedProjections } from './projections.command.js';

/** The read models of the configured installation. */
export async function openProjections(): Promise<OpenedProjections> {
  const house = await openHouse();
  const { store, connection: database, clock, schemas } = house;
  const opened = new Projections({
    store,
    database,
    projections,
    clock,
    upcast: (event) => schemas.upcast(event),
  });
  return {
    projections: opened,
    close: async () => {
      await opened.close();
      await house.close();
    },
  };
}
