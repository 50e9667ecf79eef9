/** The look of every Mantine component, for screens beyond the first; the frame brings its own few. */
import '@mantine/core/styles.layer.css';
