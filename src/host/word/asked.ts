import { HostError, type HostFault } from "../host-error";

/** Numbers that the common API gives for its refusals; they are in no typings. */
const faultOf: Readonly<Record<number, HostFault>> = { 5002: "read-only", 5005: "gone" };

/** Office's callbacks as promises. */
export function asked<Value>(call: (done: (result: Office.AsyncResult<Value>) => void) => void): Promise<Value> {
  return new Promise((resolve, reject) => {
    call((result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
      else reject(new HostError(faultOf[result.error.code] ?? "refused", result.error.message));
    });
  });
}
