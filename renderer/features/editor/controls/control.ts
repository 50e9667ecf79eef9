/** What every control is given. */
import type { JsonPath } from '../../../../shared/domain/json.ts';
import type { FormField } from '../form-model.ts';

export interface ControlProps {
  readonly field: FormField;
  readonly path: JsonPath;
}
