import { StoreProblem, type CaseStore } from '@maatwerk/core/case/case.ports';

/**
 * A store that goes on in memory where the device keeps nothing at all, as in some private windows: `kind` then says
 * `memory`. Once the device has answered it never does, for there may be cases on it.
 */
export function orInMemory(device: CaseStore, memory: CaseStore): CaseStore {
  let chosen = device;
  let isReached = false;
  async function ask<Result>(work: (store: CaseStore) => Promise<Result>): Promise<Result> {
    try {
      const result = await work(chosen);
      isReached = true;
      return result;
    } catch (error) {
      if (isReached || !(error instanceof StoreProblem) || error.code !== 'storage-unavailable') throw error;
      chosen = memory;
      return work(memory);
    }
  }
  return {
    get kind() {
      return chosen.kind;
    },
    ...(device.presence ? { presence: device.presence } : {}),
    load: (id) => ask((store) => store.load(id)),
    commit: (id, commit) => ask((store) => store.commit(id, commit)),
    list: () => ask((store) => store.list()),
    subscribe(id, changed) {
      const stops = [device, memory].map((store) => store.subscribe(id, changed));
      return () => {
        for (const stop of stops) stop();
      };
    },
    erase: (id, at) => ask((store) => store.erase(id, at)),
  };
}
