package org.gradientgrader.cli;

import java.util.Locale;

/** Where conventions about folders and programs differ. */
enum OperatingSystem {
    LINUX,
    MAC,
    WINDOWS;

    /** Returns the one with the JVM's {@code os.name}; other Unixes follow the habits of Linux. */
    static OperatingSystem named(String osName) {
        String name = osName.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return WINDOWS;
        }
        return name.startsWith("mac") ? MAC : LINUX;
    }

    String executable(String name) {
        return this == WINDOWS ? name + ".exe" : name;
    }
}
