/** Measurements that a person starts: of the check, of a model's faults, of the load that a server bears. */
@NullMarked
package footnote.measure;

import org.jspecify.annotations.NullMarked;
