package org.gradientgrader.core.oracle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Values counted in bins. What has no place between the bins' ends is counted in bins of its own,
 * whose ends are the same.
 *
 * @param from lower end of each bin, which belongs to it
 * @param to upper end, which belongs to the last bin only
 * @param count how many values it holds
 */
public record Binning(List<Double> from, List<Double> to, List<Double> count) {

    private static final double[] NOT_FINITE = {
        Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY
    };

    /** Copies the lists. */
    public Binning {
        from = List.copyOf(from);
        to = List.copyOf(to);
        count = List.copyOf(count);
    }

    /** Counts values in {@code bins} bins of one width between the smallest and the largest. */
    public static Binning linear(double[] values, int bins) {
        double[] finite = Arrays.stream(values).filter(Double::isFinite).toArray();
        double low = Arrays.stream(finite).min().orElse(0);
        double high = Arrays.stream(finite).max().orElse(0);
        double margin = low == high ? Math.max(Math.abs(low), 1) / 2 : 0;
        double least = Math.max(low - margin, -Double.MAX_VALUE);
        double most = Math.min(high + margin, Double.MAX_VALUE);
        double[] ends = new double[bins + 1];
        for (int i = 0; i <= bins; i++) {
            double share = (double) i / bins;
            // weighted ends, so that they may be as far apart as doubles are
            ends[i] = least * (1 - share) + most * share;
        }
        return counted(finite, ends).and(values, NOT_FINITE);
    }

    /**
     * Counts the magnitudes of values in bins of equal ratio, which begin and end at powers of ten;
     * zeros are counted by themselves.
     *
     * @param perDecade bins from a power of ten to the next
     */
    public static Binning logarithmic(double[] values, int perDecade) {
        double[] sizes = Arrays.stream(values).map(Math::abs).toArray();
        double[] positive =
                Arrays.stream(sizes).filter(v -> v > 0 && v < Double.POSITIVE_INFINITY).toArray();
        int low = (int) Math.floor(StrictMath.log10(Arrays.stream(positive).min().orElse(1)));
        int high = (int) Math.ceil(StrictMath.log10(Arrays.stream(positive).max().orElse(1)));
        double[] ends = new double[Math.max(1, high - low) * perDecade + 1];
        for (int i = 0; i < ends.length; i++) {
            ends[i] = StrictMath.pow(10, low + (double) i / perDecade);
        }
        return counted(positive, ends).and(sizes, 0, Double.NaN, Double.POSITIVE_INFINITY);
    }

    private static Binning counted(double[] values, double[] ends) {
        int bins = ends.length - 1;
        double[] counts = new double[bins];
        for (double value : values) {
            int found = Arrays.binarySearch(ends, value);
            int bin = found >= 0 ? found : -found - 2;
            counts[Math.max(0, Math.min(bin, bins - 1))]++;
        }
        return new Binning(
                list(Arrays.copyOf(ends, bins)),
                list(Arrays.copyOfRange(ends, 1, bins + 1)),
                list(counts));
    }

    /** Counts each of {@code alone} that is there. */
    private Binning and(double[] values, double... alone) {
        List<Double> ends = new ArrayList<>();
        List<Double> counts = new ArrayList<>();
        for (double one : alone) {
            long count =
                    Arrays.stream(values).filter(v -> v == one || v != v && one != one).count();
            if (count > 0) {
                ends.add(one);
                counts.add((double) count);
            }
        }
        return new Binning(joined(from, ends), joined(to, ends), joined(count, counts));
    }

    private static List<Double> joined(List<Double> one, List<Double> other) {
        List<Double> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }

    private static List<Double> list(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }
}
