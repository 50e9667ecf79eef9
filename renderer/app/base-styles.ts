/**
 * The look of what the first screen shows. `styles.layer.css` has all of Mantine, at 290 kB, and comes with the
 * screens that need it (all-styles.ts). The order is Mantine's own.
 */
import './layers.css';
import '@mantine/core/styles/baseline.layer.css';
import '@mantine/core/styles/default-css-variables.layer.css';
import '@mantine/core/styles/global.layer.css';
import '@mantine/core/styles/UnstyledButton.layer.css';
import '@mantine/core/styles/Loader.layer.css';
import '@mantine/core/styles/Button.layer.css';
import './tokens.css';
import '../ui/ui.css';
import './frame.css';
import './mantine-touches.css';
