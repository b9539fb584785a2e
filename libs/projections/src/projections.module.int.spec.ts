import 'reflect-metadata';
import { Logger, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Projections, ProjectionsModule } from './index.js';
import { arrive, attendance } from './testing/attendance.js';
import { Harness, PATIENCE } from './testing/harness.js';

it('projections run from the start of the application to its end', async () => {
  const harness = await Harness.open();
  try {
    const { store, connection } = harness;
    @Module({
      imports: [
        ProjectionsModule.forRoot({
          useFactory: () => ({ store, database: connection, projections: [attendance] }),
        }),
      ],
    })
    class App {}
    Logger.overrideLogger(false);
    const app = await NestFactory.createApplicationContext(App);
    const projections = app.get(Projections);
    await projections.waitFor(projections.names, await arrive(store, 'north', ['a']), PATIENCE);
    expect(await projections.status()).toMatchObject([{ state: 'live', applied: 1 }]);
    await app.close();
    const watching = harness.projections();
    expect(await watching.status()).toMatchObject([{ state: 'stopped', applied: 1 }]);
  } finally {
    await harness.close();
  }
});
