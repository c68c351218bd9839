import type { IDisposable, ICommandService, IExecutionOptions } from '@univerjs/core';
import {
  FormulaExecutedStateType,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  type ISetFormulaCalculationNotificationMutation,
} from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/sheets';

/** A formula that never ends must not keep the page waiting: milliseconds. */
const LONGEST = 10_000;

/** Knows whether formulas are still to be calculated: the engine starts a tenth of a second after a write and answers later. */
export class Calculation implements IDisposable {
  private pending = false;
  private waiting: (() => void)[] = [];
  private readonly registration: IDisposable;

  constructor(commands: ICommandService) {
    this.registration = commands.onCommandExecuted(({ id, params }, options) => {
      if (id === SetRangeValuesMutation.id && !isLocal(options)) this.pending = true;
      else if (id === SetFormulaCalculationResultMutation.id) this.finish();
      else if (id === SetFormulaCalculationNotificationMutation.id) {
        const state = (params as ISetFormulaCalculationNotificationMutation).functionsExecutedState;
        if (state === FormulaExecutedStateType.NOT_EXECUTED) this.finish();
      }
    });
  }

  /** Resolves when what was written so far is calculated. */
  settled(): Promise<void> {
    if (!this.pending) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(done, LONGEST);
      function done(): void {
        clearTimeout(timer);
        resolve();
      }
      this.waiting.push(done);
    });
  }

  dispose(): void {
    this.registration.dispose();
    this.finish();
  }

  /** Results reach the cells in commands that follow this one. */
  private finish(): void {
    this.pending = false;
    const { waiting } = this;
    this.waiting = [];
    setTimeout(() => waiting.forEach((resolve) => resolve()));
  }
}

/** Whether a write came from the engine itself. */
export const isLocal = (options: IExecutionOptions | undefined): boolean =>
  options?.onlyLocal === true || options?.fromFormula === true;
