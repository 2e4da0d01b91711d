package org.communique.events;

import java.util.ArrayList;
import java.util.List;

/** Logistic regression with a ridge, by Newton's method, on weighted rows. */
final class LogisticFit {

  /** On columns scaled to a deviation of one, with row weights that add up to one. */
  private static final double RIDGE = 1e-3;

  private static final int STEPS = 30;

  private final List<double[]> rows = new ArrayList<>();
  private final List<double[]> truths = new ArrayList<>();
  private double total;

  /**
   * @param row values, of the same number for all rows
   */
  void add(double[] row, boolean truth, double weight) {
    rows.add(row);
    truths.add(new double[] {truth ? 1 : 0, weight});
    total += weight;
  }

  /** A coefficient for each column, and the bias behind them. */
  double[] solve() {
    int columns = rows.get(0).length;
    double[] scale = scales(columns);
    double[] fitted = new double[columns + 1];
    for (int step = 0; step < STEPS; step++) {
      newton(fitted, scale);
    }
    for (int i = 0; i < columns; i++) {
      fitted[i] /= scale[i];
    }
    return fitted;
  }

  private double[] scales(int columns) {
    double[] scales = new double[columns];
    for (int column = 0; column < columns; column++) {
      double sum = 0;
      double squares = 0;
      for (double[] row : rows) {
        sum += row[column];
        squares += row[column] * row[column];
      }
      double mean = sum / rows.size();
      double deviation = Math.sqrt(Math.max(0, squares / rows.size() - mean * mean));
      scales[column] = deviation < 1e-9 ? 1 : deviation;
    }
    return scales;
  }

  private void newton(double[] fitted, double[] scale) {
    int n = fitted.length;
    double[] slope = new double[n];
    double[][] curve = new double[n][n];
    double[] x = new double[n];
    x[n - 1] = 1;
    for (int r = 0; r < rows.size(); r++) {
      double[] truth = truths.get(r);
      double z = fitted[n - 1];
      for (int i = 0; i < n - 1; i++) {
        x[i] = rows.get(r)[i] / scale[i];
        z += fitted[i] * x[i];
      }
      double p = 1 / (1 + Math.exp(-z));
      double weight = truth[1] / total;
      for (int i = 0; i < n; i++) {
        slope[i] += weight * (p - truth[0]) * x[i];
        for (int j = 0; j <= i; j++) {
          curve[i][j] += weight * p * (1 - p) * x[i] * x[j];
        }
      }
    }
    for (int i = 0; i < n; i++) {
      slope[i] += i < n - 1 ? 2 * RIDGE * fitted[i] : 0;
      curve[i][i] += i < n - 1 ? 2 * RIDGE : 1e-6;
      for (int j = 0; j < i; j++) {
        curve[j][i] = curve[i][j];
      }
    }
    double[] change = solve(curve, slope);
    for (int i = 0; i < n; i++) {
      fitted[i] -= Math.max(-2, Math.min(2, change[i]));
    }
  }

  /** Gauss's elimination; {@code a} is positive definite. */
  private static double[] solve(double[][] a, double[] b) {
    int n = b.length;
    for (int i = 0; i < n; i++) {
      for (int r = i + 1; r < n; r++) {
        double factor = a[r][i] / a[i][i];
        for (int c = i; c < n; c++) {
          a[r][c] -= factor * a[i][c];
        }
        b[r] -= factor * b[i];
      }
    }
    double[] x = new double[n];
    for (int i = n - 1; i >= 0; i--) {
      double sum = b[i];
      for (int c = i + 1; c < n; c++) {
        sum -= a[i][c] * x[c];
      }
      x[i] = sum / a[i][i];
    }
    return x;
  }
}
