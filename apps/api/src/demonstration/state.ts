import { Unhealthy } from '#libs/platform';

/** Whether the demonstration is loaded, so that readiness can wait for it. */
export class DemonstrationState {
  private words: string | undefined;

  loading(step: string): void {
    this.words = `loading the demonstration: ${step}`;
  }

  done(): void {
    this.words = undefined;
  }

  check(): Promise<void> {
    return this.words === undefined ? Promise.resolve() : Promise.reject(new Unhealthy(this.words));
  }
}
