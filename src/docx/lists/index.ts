export { ListLabels, type ListLabel } from "./list-labels";
export { listNumber } from "./number-words";
