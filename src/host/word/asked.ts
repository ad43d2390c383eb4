import { HostError } from "../host-error";

/** Office's callbacks as promises. */
export function asked<Value>(call: (done: (result: Office.AsyncResult<Value>) => void) => void): Promise<Value> {
  return new Promise((resolve, reject) => {
    call((result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
      else reject(new HostError("refused", result.error.message));
    });
  });
}
